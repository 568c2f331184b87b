export { builtInCard } from './built-in';
export { exportCard } from './export-card';
export { CARD_FAULT_CODES, CARD_FORMATS } from './fault';
export type {
  CardExport,
  CardFault,
  CardFaultCode,
  CardFormat,
  CardOutcome,
  CardReading,
  ReadCard,
  ReadFile,
} from './fault';
export { importCard } from './import-card';
export { readCard } from './read';
