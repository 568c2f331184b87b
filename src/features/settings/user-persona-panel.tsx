import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { OwnUserPersona } from '../../domain/user-persona';
import { useI18n } from '../../services/i18n';
import { useUserPersonas } from '../../services/storage';

function Line({ id, name, pronoun, description }: OwnUserPersona): ReactNode {
  const about = [pronoun, description].filter((words) => words !== '').join(' · ');
  return (
    <li className="border-b-2 border-hair last:border-b-0">
      <Link
        href={`/settings/user/${id}`}
        className="flex min-h-14 flex-col justify-center py-1 hover:bg-wash"
      >
        <span dir="auto" className="link truncate font-semibold">
          {name}
        </span>
        {about === '' ? null : (
          <span dir="auto" className="truncate text-sm text-soft">
            {about}
          </span>
        )}
      </Link>
    </li>
  );
}

/** Who the user can speak as, of their own making; the frame is the page's. */
export function UserPersonas(): ReactNode {
  const { t } = useI18n();
  const own = useUserPersonas();
  return (
    <>
      <p className="text-soft">{t('who.lead')}</p>
      {own?.length === 0 ? <p className="text-sm text-soft">{t('who.none')}</p> : null}
      {own && own.length > 0 ? (
        <ul>
          {own.map((userPersona) => (
            <Line key={userPersona.id} {...userPersona} />
          ))}
        </ul>
      ) : null}
      <Link
        href="/settings/user/new"
        className="inline-flex min-h-11 items-center self-start rounded-[3px] border-2 border-line bg-page px-4 font-medium hover:bg-wash"
      >
        {t('who.add')}
      </Link>
    </>
  );
}
