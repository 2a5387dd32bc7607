// $filter.reportedSince (day)
m.firstPublished >= $filter.reportedSince
