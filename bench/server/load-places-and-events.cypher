// $places, $events: how many of each
FOREACH (n IN range(0, $places - 1) |
  CREATE (:Place {id: 'place-' + n, name: 'Thành phố ' + n, names: ['Thành phố ' + n, 'City ' + n], words: ['thanh pho ' + n, 'city ' + n], folded: 'thanh pho ' + n, kind: 'city', country: 'VN', meetings: 0}))
FOREACH (n IN range(0, $events - 1) |
  CREATE (:Event {id: 'event-' + n, name: 'Hội nghị ' + n, names: ['Hội nghị ' + n], words: ['hoi nghi ' + n], folded: 'hoi nghi ' + n, kind: 'conference', meetings: 0}))
