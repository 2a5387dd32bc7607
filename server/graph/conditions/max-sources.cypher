// $filter.maxSources
m.sources <= $filter.maxSources
