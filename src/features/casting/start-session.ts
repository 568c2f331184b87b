export { loadCharacterText, planSession, snapshotOfCast, snapshotOfOwn } from '../../services/stage';
