// $filter.disputedOn [aspect]: the sources of m disagree on one of them
any(aspect IN $filter.disputedOn WHERE aspect IN m.disputed)
