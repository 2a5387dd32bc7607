/** What `/` shows when the viewer was not built. */

export const missingPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>whomet</title>
<h1>The viewer is not built yet</h1>
<p>The server runs and answers GraphQL. Build the page with <code>npx vite build viewer</code> (<code>npm start</code> does it for you), then start the server again.</p>
<p>Ask the graph in <a href="/graphql">GraphiQL</a>.</p>
</html>
`
