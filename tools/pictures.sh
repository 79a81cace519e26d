# Sourced by the scripts that take pictures of a preview. Chromium is the one that CHROMIUM names, else the installed one; PORT is a free port.
chromium=${CHROMIUM:-$(command -v chromium || true)}
[ -n "$chromium" ] || { echo "Chromium is missing: install it, or name yours in CHROMIUM" >&2; exit 1; }
site=http://127.0.0.1:${PORT:=8377}
work=$(mktemp -d)
preview=
trap '[ -z "$preview" ] || kill "$preview" 2>/dev/null; rm -rf "$work"' EXIT
program="$PWD/src/SiteGen.Cli/bin/Release/net10.0/SiteGen.Cli.dll"

take() { # size, scheme (0 dark, 1 light), address, picture
  "$chromium" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update \
    --disable-sync --user-data-dir="$(mktemp -d -p "$work")" --hide-scrollbars --window-size="$1" --blink-settings=preferredColorScheme="$2" \
    --screenshot="$4" "$3" 2>"$work/chromium.log" || true
  [ -s "$4" ] || { cat "$work/chromium.log" >&2; exit 1; }
}

# As take, eight seconds after the page: news of the preview and the answers of search arrive after it. Its open connection rules out a clock
# of Chromium's own, so the page stands in a frame beside a picture that takes that long.
take_later() { # size, scheme, address, picture
  node -e 'require("http").createServer((_, answer) => setTimeout(() => answer.end(), 8000)).listen(+process.argv[1])' "$((PORT + 1))" &
  local slow=$!
  printf '<!doctype html><style>body { margin: 0 } iframe { border: 0; width: 100vw; height: 100vh; display: block } img { display: none }</style><iframe src="%s"></iframe><img src="http://127.0.0.1:%s/">' "$3" "$((PORT + 1))" >"$work/frame.html"
  take "$1" "$2" "file://$work/frame.html" "$4"
  kill "$slow"
}

start_preview() { # the site's folder, options of sitegen preview
  (cd "$1" && exec dotnet "$program" preview --port "$PORT" "${@:2}") >"$work/preview.log" 2>&1 &
  preview=$!
  for _ in $(seq 100); do (: <"/dev/tcp/127.0.0.1/$PORT") 2>/dev/null && break; sleep 0.2; done
  kill -0 "$preview" || { cat "$work/preview.log" >&2; exit 1; }
}
