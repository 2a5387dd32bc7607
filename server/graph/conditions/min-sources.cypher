// $filter.minSources
m.sources >= $filter.minSources
