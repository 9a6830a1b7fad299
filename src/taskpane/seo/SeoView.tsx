export default function SeoView() {
  return null;
}
