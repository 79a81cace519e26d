# Sourced by the scripts that take pictures of a preview. Chromium is the one that CHROMIUM names, else the installed one; PORT is a free port.
chromium=${CHROMIUM:-$(command -v chromium || true)}
[ -n "$chromium" ] || { echo "Chromium is missing: install it, or name yours in CHROMIUM" >&2; exit 1; }
site=http://127.0.0.1:${PORT:=8377}
work=$(mktemp -d)
preview=
trap '[ -z "$preview" ] || kill "$preview" 2>/dev/null; rm -rf "$work"' EXIT
program="$PWD/src/SiteGen.Cli/bin/Release/net10.0/SiteGen.Cli.dll"

options=(--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --hide-scrollbars)

take() { # size, scheme (0 dark, 1 light), address, picture
  "$chromium" --headless "${options[@]}" --user-data-dir="$(mktemp -d -p "$work")" --window-size="$1" --blink-settings=preferredColorScheme="$2" \
    --screenshot="$4" "$3" 2>"$work/chromium.log" || true
  [ -s "$4" ] || { cat "$work/chromium.log" >&2; exit 1; }
}

take_when() { # width, height, address, what has to have appeared, picture
  node --experimental-websocket tools/late-picture.mjs "$chromium" "$1" "$2" "$3" "$4" "$5" "${options[@]}" --user-data-dir="$(mktemp -d -p "$work")" --blink-settings=preferredColorScheme=1
  [ -s "$5" ] || exit 1
}

start_preview() { # the site's folder, options of sitegen preview
  (cd "$1" && exec dotnet "$program" preview --port "$PORT" "${@:2}") >"$work/preview.log" 2>&1 &
  preview=$!
  for _ in $(seq 600); do (: <"/dev/tcp/127.0.0.1/$PORT") 2>/dev/null && break; sleep 0.2; done
  kill -0 "$preview" || { cat "$work/preview.log" >&2; exit 1; }
}
