// $filter.events [id]: m was part of one of them
EXISTS { (m)-[held:AT]->(occasion:Event) WHERE held.shown AND occasion.id IN $filter.events }
