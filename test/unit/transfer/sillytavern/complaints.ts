import type { ImportFault } from '../../../../src/services/transfer';
import { checkEnvelope } from '../../../../src/services/transfer/check';
import type { WireSession } from '../../../../src/services/transfer/session-log.v1';
import { aLog } from '../support';

/** What the session log's own check says against a session. */
export function complaints(wire: WireSession): readonly ImportFault[] {
  const checked = checkEnvelope(aLog([wire]));
  return checked.ok ? checked.checkSession(wire, 0) : checked.faults;
}
