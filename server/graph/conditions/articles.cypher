// $filter.articles [id]: one of them tells of m
EXISTS { (m)<-[:SUPPORTS]-(said:Claim) WHERE said.article IN $filter.articles }
