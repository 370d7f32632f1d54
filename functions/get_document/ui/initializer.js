"use strict";

// BaseLayout: the page shows one document, so it needs no bar to choose another.
window.ui = SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#ui",
  layout: "BaseLayout",
  presets: [SwaggerUIBundle.presets.apis],
  deepLinking: true,
  displayRequestDuration: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: false,
  validatorUrl: null,
});
