// $filter.events [id]: m was part of one of them
EXISTS { (m)-[at:AT]->(occasion:Event) WHERE at.shown AND occasion.id IN $filter.events }
