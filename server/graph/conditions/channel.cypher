// $filter.channel [channel]
m.channel IN $filter.channel
