#!/bin/sh
# Copies the page's libraries from node_modules, at the versions in package-lock.json, into
# functions/get_root/static. licences.txt there lists the changes that this script makes.
#
#   sh local/vendor.sh     `make vendor` installs node_modules first
set -eu
cd "$(dirname "$0")/.."

from=node_modules
to=functions/get_root/static

# Removes references to source maps. The page serves none, so a browser would get a 404.
without_map() {
    sed '/^\/\/# sourceMappingURL=/d' "$1"
}

without_map $from/preact/dist/preact.mjs >$to/preact.js
# Without an import map the browser resolves addresses only, not package names.
without_map $from/preact/hooks/dist/hooks.mjs | sed 's|from"preact"|from"./preact.js"|' >$to/hooks.js
cp $from/htm/dist/htm.module.js $to/htm.js
# The published minified file is a script that declares `uPlot`; the last line makes it a module.
{ cat $from/uplot/dist/uPlot.iife.min.js; echo 'export default uPlot;'; } >$to/uplot.js
cp $from/uplot/dist/uPlot.min.css $to/uplot.css
