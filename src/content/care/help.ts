import type { HelpRegion } from '../../domain/care';

/** Lists lines of nearly every country by name, topic and way of talking. */
export const HELP_ELSEWHERE = { name: 'findahelpline.com', href: 'https://findahelpline.com' } as const;

/** Lines that are open to anybody in the region. What is not certain is left out rather than guessed. */
export const HELP_REGIONS: readonly HelpRegion[] = [
  {
    code: 'AT',
    emergency: ['112', '144'],
    lines: [
      { name: 'Telefonseelsorge', call: '142', hours: 'always', languages: ['de'] },
      { name: 'Rat auf Draht', call: '147', hours: 'always', languages: ['de'], young: true },
    ],
    timeZones: ['Europe/Vienna'],
    languages: [],
  },
  {
    code: 'AU',
    emergency: ['000'],
    lines: [
      { name: 'Lifeline', call: '13 11 14', hours: 'always', languages: ['en'] },
      { name: 'Kids Helpline', call: '1800 55 1800', hours: 'always', languages: ['en'], young: true },
    ],
    timeZones: ['Australia/'],
    languages: [],
  },
  {
    code: 'CA',
    emergency: ['911'],
    lines: [
      { name: '9-8-8 Suicide Crisis Helpline', call: '988', text: '988', hours: 'always', languages: ['en', 'fr'] },
      { name: 'Kids Help Phone', call: '1-800-668-6868', hours: 'always', languages: ['en', 'fr'], young: true },
    ],
    timeZones: [
      'America/Toronto', 'America/Vancouver', 'America/Edmonton', 'America/Winnipeg', 'America/Halifax',
      'America/St_Johns', 'America/Regina', 'America/Montreal', 'America/Moncton',
      'America/Glace_Bay', 'America/Goose_Bay', 'America/Iqaluit', 'America/Rankin_Inlet', 'America/Resolute',
      'America/Swift_Current', 'America/Thunder_Bay', 'America/Nipigon', 'America/Rainy_River', 'America/Whitehorse',
      'America/Dawson', 'America/Dawson_Creek', 'America/Fort_Nelson', 'America/Creston', 'America/Cambridge_Bay',
      'America/Inuvik', 'America/Yellowknife', 'America/Pangnirtung', 'America/Atikokan', 'America/Blanc-Sablon',
      'Canada/',
    ],
    languages: [],
  },
  {
    code: 'CH',
    emergency: ['112', '144'],
    lines: [
      { name: 'Die Dargebotene Hand · La Main Tendue · Telefono Amico', call: '143', hours: 'always', languages: ['de', 'fr', 'it'] },
      { name: 'Pro Juventute', call: '147', hours: 'always', languages: ['de', 'fr', 'it'], young: true },
    ],
    timeZones: ['Europe/Zurich'],
    languages: [],
  },
  {
    code: 'CN',
    emergency: ['120', '110'],
    lines: [
      { name: '全国统一心理援助热线', call: '12356', languages: ['zh-Hans'] },
      { name: '青少年服务台', call: '12355', languages: ['zh-Hans'], young: true },
    ],
    timeZones: ['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Chongqing', 'Asia/Harbin', 'Asia/Kashgar', 'PRC'],
    languages: ['zh', 'zh-Hans'],
  },
  {
    code: 'DE',
    emergency: ['112'],
    lines: [
      { name: 'TelefonSeelsorge', call: '0800 111 0 111', hours: 'always', languages: ['de'] },
      { name: 'TelefonSeelsorge', call: '116 123', hours: 'always', languages: ['de'] },
      { name: 'Nummer gegen Kummer', call: '116 111', languages: ['de'], young: true },
    ],
    timeZones: ['Europe/Berlin', 'Europe/Busingen'],
    languages: ['de'],
  },
  {
    code: 'ES',
    emergency: ['112'],
    lines: [{ name: 'Línea 024', call: '024', hours: 'always', languages: ['es'] }],
    timeZones: ['Europe/Madrid', 'Africa/Ceuta', 'Atlantic/Canary'],
    languages: [],
  },
  {
    code: 'FR',
    emergency: ['15', '112'],
    lines: [{ name: 'Numéro national de prévention du suicide', call: '3114', hours: 'always', languages: ['fr'] }],
    timeZones: ['Europe/Paris'],
    languages: ['fr'],
  },
  {
    code: 'GB',
    emergency: ['999'],
    lines: [
      { name: 'Samaritans', call: '116 123', hours: 'always', languages: ['en'] },
      { name: 'Childline', call: '0800 1111', hours: 'always', languages: ['en'], young: true },
    ],
    timeZones: ['Europe/London', 'Europe/Belfast', 'Europe/Isle_of_Man', 'Europe/Jersey', 'Europe/Guernsey', 'GB'],
    languages: [],
  },
  {
    code: 'HK',
    emergency: ['999'],
    lines: [
      { name: '香港撒瑪利亞防止自殺會', call: '2389 2222', hours: 'always', languages: ['yue-Hant'] },
      { name: '撒瑪利亞會 The Samaritans', call: '2896 0000', hours: 'always', languages: ['yue-Hant', 'zh-Hant', 'en'] },
    ],
    timeZones: ['Asia/Hong_Kong', 'Hongkong'],
    languages: ['yue'],
  },
  {
    code: 'IE',
    emergency: ['112', '999'],
    lines: [
      { name: 'Samaritans', call: '116 123', hours: 'always', languages: ['en'] },
      { name: 'Childline', call: '1800 66 66 66', hours: 'always', languages: ['en'], young: true },
    ],
    timeZones: ['Europe/Dublin', 'Eire'],
    languages: [],
  },
  {
    code: 'IN',
    emergency: ['112'],
    lines: [{ name: 'Tele-MANAS', call: '14416', hours: 'always', languages: ['en', 'hi'] }],
    timeZones: ['Asia/Kolkata', 'Asia/Calcutta'],
    languages: ['hi'],
  },
  {
    code: 'JP',
    emergency: ['119', '110'],
    lines: [
      { name: 'よりそいホットライン', call: '0120-279-338', hours: 'always', languages: ['ja'] },
      { name: 'いのちの電話', call: '0120-783-556', hours: { from: '16:00', to: '21:00' }, languages: ['ja'] },
      { name: 'いのちの電話（ナビダイヤル）', call: '0570-783-556', hours: { from: '10:00', to: '22:00' }, languages: ['ja'] },
      { name: 'チャイルドライン', call: '0120-99-7777', hours: { from: '16:00', to: '21:00' }, languages: ['ja'], young: true },
    ],
    timeZones: ['Asia/Tokyo', 'Japan'],
    languages: ['ja'],
  },
  {
    code: 'KR',
    emergency: ['119', '112'],
    lines: [
      { name: '자살예방 상담전화', call: '109', hours: 'always', languages: ['ko'] },
      { name: '청소년전화', call: '1388', hours: 'always', languages: ['ko'], young: true },
    ],
    timeZones: ['Asia/Seoul', 'ROK'],
    languages: ['ko'],
  },
  {
    code: 'MY',
    emergency: ['999'],
    lines: [{ name: 'Befrienders Kuala Lumpur', call: '03-7627 2929', hours: 'always', languages: ['en', 'ms'] }],
    timeZones: ['Asia/Kuala_Lumpur', 'Asia/Kuching'],
    languages: [],
  },
  {
    code: 'NL',
    emergency: ['112'],
    lines: [{ name: '113 Zelfmoordpreventie', call: '113', hours: 'always', languages: ['nl'] }],
    timeZones: ['Europe/Amsterdam'],
    languages: [],
  },
  {
    code: 'NZ',
    emergency: ['111'],
    lines: [{ name: '1737', call: '1737', text: '1737', hours: 'always', languages: ['en'] }],
    timeZones: ['Pacific/Auckland', 'Pacific/Chatham', 'NZ'],
    languages: [],
  },
  {
    code: 'SG',
    emergency: ['995', '999'],
    lines: [
      { name: 'Samaritans of Singapore', call: '1767', hours: 'always', languages: ['en'] },
      { name: 'national mindline', call: '1771', hours: 'always', languages: ['en', 'zh-Hans', 'ms', 'ta'] },
    ],
    timeZones: ['Asia/Singapore', 'Singapore'],
    languages: [],
  },
  {
    code: 'TW',
    emergency: ['119', '110'],
    lines: [
      { name: '安心專線', call: '1925', hours: 'always', languages: ['zh-Hant'] },
      { name: '生命線', call: '1995', languages: ['zh-Hant'] },
      { name: '張老師', call: '1980', languages: ['zh-Hant'] },
    ],
    timeZones: ['Asia/Taipei', 'ROC'],
    languages: ['zh-Hant'],
  },
  {
    code: 'US',
    emergency: ['911'],
    lines: [
      { name: '988 Suicide & Crisis Lifeline', call: '988', text: '988', hours: 'always', languages: ['en', 'es'] },
    ],
    timeZones: [
      'America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'America/Phoenix',
      'America/Anchorage', 'America/Detroit', 'America/Boise', 'America/Juneau', 'America/Nome', 'America/Sitka',
      'America/Yakutat', 'America/Metlakatla', 'America/Adak', 'America/Menominee', 'America/Indianapolis',
      'America/Fort_Wayne', 'America/Louisville', 'America/Shiprock', 'America/Puerto_Rico',
      'America/Indiana/', 'America/Kentucky/', 'America/North_Dakota/', 'Pacific/Honolulu', 'US/',
    ],
    languages: [],
  },
]; // prettier-ignore
