// Types of the vendored preact.js, from its npm package. For the type checker only: it is not served.
export * from "preact";
