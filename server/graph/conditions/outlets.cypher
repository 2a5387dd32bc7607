// $filter.outlets [host]: an article of one of them tells of m
EXISTS { (m)<-[:SUPPORTS]-(:Claim)<-[:STATES]-(paper:Article) WHERE paper.outlet IN $filter.outlets }
