export default function ReportView() {
  return null;
}
