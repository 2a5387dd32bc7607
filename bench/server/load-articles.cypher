// $rows: one meeting row for each article
UNWIND $rows AS row
CREATE (:Article {id: row.article, url: row.article, title: 'Bài báo ' + row.id, words: ['bai bao ' + row.id], text: row.quote, published: row.from, outlet: 'news.example', language: 'vi', hash: row.id, story: row.article})
