// $filter.articles [id]: one of them tells of m
EXISTS { (m)<-[:SUPPORTS]-(told:Claim) WHERE told.article IN $filter.articles }
