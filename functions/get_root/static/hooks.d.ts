// Types of the vendored hooks.js, from its npm package. For the type checker only: it is not served.
export * from "preact/hooks";
