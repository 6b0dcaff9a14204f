#!/bin/sh
# Puts Emotion Lens into your menu, for you alone and without root; --uninstall takes it out again.
# The program stays in this folder: first move the folder to where you want to keep it.
set -eu

folder=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/emotion-lens.desktop
icons=$data/icons/hicolor
icon=$icons/256x256/apps/emotion-lens.png
drawing=$icons/scalable/apps/emotion-lens.svg
page=$data/metainfo/emotion-lens.metainfo.xml

# Menus that look only now and then learn of it at once.
tell_menus() {
    update-desktop-database "$data/applications" 2>/dev/null || true
}

case ${1:-} in
    "") ;;
    --uninstall)
        rm -f "$entry" "$icon" "$drawing" "$page"
        tell_menus
        echo "Emotion Lens is no longer in your menu. Delete $folder to remove the program."
        exit ;;
    *)
        echo "Say install.sh, or install.sh --uninstall." >&2
        exit 2 ;;
esac
if [ ! -x "$folder/EmotionLens" ]; then
    echo "EmotionLens is not beside this script. Unpack the whole archive, then run it again." >&2
    exit 1
fi
case $folder in *[\"\`\$\\%]*)
    echo "The menu cannot start a program whose folder's name has one of \" \` \$ \\ %. Rename it." >&2
    exit 1 ;;
esac
mkdir -p "$data/applications" "$data/metainfo" "$(dirname "$icon")" "$(dirname "$drawing")"
cp "$folder/_internal/assets/icon.png" "$icon"
cp "$folder/emotion-lens.svg" "$drawing"
cp "$folder/emotion-lens.metainfo.xml" "$page"
while IFS= read -r line; do
    case $line in Exec=*) line="Exec=\"$folder/EmotionLens\" %f" ;; esac
    printf '%s\n' "$line"
done < "$folder/emotion-lens.desktop" > "$entry"
tell_menus
echo "Emotion Lens is in your menu now."
