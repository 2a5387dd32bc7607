// $filter.places [id]: m was at one of them or within it
EXISTS { (m)-[at:IN]->(:Place)-[:WITHIN*0..6]->(around:Place) WHERE at.shown AND around.id IN $filter.places }
