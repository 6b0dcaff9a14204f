# Homebrew cask (template): .ci/package_files fills in version, address and SHA-256.
cask "emotion-lens" do
  version "$version"
  sha256 "$sha256"

  url "$address"
  name "Emotion Lens"
  desc "See live what faces express"
  homepage "$homepage"

  depends_on arch: :arm64
  depends_on macos: ">= :monterey"

  app "Emotion Lens.app"

  zap trash: [
    "~/Library/Application Support/Emotion Lens",
    "~/Library/Caches/Emotion Lens",
    "~/Library/Logs/Emotion Lens",
  ]
end
