/** Connecting an LLM: presets, models, the check. {origin} is this page's own. */
export const connect = {
  'connect.choose': 'Who should play?',
  'connect.chooseHint': 'Choose one to have the form filled in, or fill it in yourself below.',
  'connect.study': 'The ten LLMs of the study',
  'connect.others': 'Other providers',
  'connect.machine': 'On this computer',
  'connect.elsewhere': 'Anywhere else',
  'connect.free': 'Your own endpoint',
  'connect.freeHint': 'Anything OpenAI-compatible',
  'connect.chosen': 'Chosen: {name}',
  'connect.chooseAnother': 'Choose another',
  'connect.region': 'Where your account is',
  'connect.region.china': 'Mainland China',
  'connect.region.international': 'International',
  'connect.needsKey': 'It needs a key of yours.',
  'connect.getKey': 'Get a key from {provider}',
  'connect.signIn': 'Sign in with OpenRouter',
  'connect.signIn.hint':
    'You agree at OpenRouter, it sends you back here, and a key of your own stands in the form. What you have filled in stays.',
  'connect.signIn.leaving': 'Going to OpenRouter…',
  'connect.signIn.asking': 'Fetching the key…',
  'connect.signIn.done':
    'Signed in. The key ending in {end} stands in the form. Choose a model, try the connection and save.',
  'connect.signIn.fail.insecure':
    'Signing in needs a secure page. This one came from {host} over plain http, where the browser offers no cryptography. Open it over https or at localhost, or enter a key by hand.',
  'connect.signIn.fail.storage':
    'The browser does not let this page keep anything in this tab, so it would not know you again on your return. Allow it to store site data, or enter a key by hand.',
  'connect.signIn.fail.declined':
    'You came back without signing in. Nothing has changed. Sign in again, or enter a key by hand.',
  'connect.signIn.fail.state':
    'This return does not belong to a sign-in begun in this tab. Its code was thrown away, and nothing was sent. Sign in from here and stay in this tab.',
  'connect.signIn.fail.used':
    'OpenRouter does not accept the code: it may be used once only, and not for long. Sign in again.',
  'connect.signIn.fail.network':
    'OpenRouter did not answer. A browser cannot tell whether it is down or whether something on this device or network blocks it. Check your connection and try again.',
  'connect.signIn.fail.offline': 'You are offline. Try again when you are back online.',
  'connect.signIn.fail.answer':
    'OpenRouter answered without a key (status {status}). Try again in a while, or enter a key by hand.',
  'connect.newTab': 'opens in a new tab',
  'connect.access.direct': '{provider} answers web pages, so this page can ask it directly.',
  'connect.access.header':
    '{provider} answers web pages that send a header of its own; it goes with every request by itself. Some organisations have this switched off.',
  'connect.access.relay':
    '{provider} refuses calls from web pages. It can be asked through the relay of a ChatAnime that runs on your computer.',
  'connect.access.unknown':
    'It is not certain that {provider} answers web pages. Try the connection below to find out.',
  'connect.access.local':
    '{provider} runs on your computer and needs no key. It must be running, and it must let this page in.',
  'connect.standing.released':
    'The study used the preview of this model; the id here is that of the released one.',
  'connect.standing.moved':
    'The provider’s documentation now points to the character models of DashScope. If this id no longer answers, choose a current one.',
  'connect.endpointId': 'The id of a model or of an inference endpoint of yours (ep-…).',
  'connect.start': 'Start {provider}',
  'connect.start.ollama': 'Open the Ollama app, or type this in a terminal:',
  'connect.start.lm-studio':
    'Open the Developer page of LM Studio, load a model and start the server, or type this in a terminal:',
  'connect.start.llama-cpp': 'Type this in a terminal, with the file of your model:',
  'connect.start.vllm': 'Type this in a terminal, with the name of your model:',
  'connect.start.unknown': 'Start the server on this computer, and check its port.',
  'connect.allow': 'Let this page in',
  'connect.allow.ollama':
    'Quit Ollama, type the line for your system, and start it again. Pages at localhost are let in anyway.',
  'connect.allow.lm-studio': 'On the Developer page, open the server settings and switch on “Enable CORS”.',
  'connect.allow.llama-cpp': 'It lets every page in; there is nothing to switch on.',
  'connect.allow.vllm':
    'It lets every page in unless it was started with --allowed-origins; then with this line:',
  'connect.allow.unknown':
    'Look in the server’s settings for CORS or allowed origins, and add this page’s address:',
  'connect.copy': 'Copy',
  'connect.copied': 'Copied.',
  'connect.copyFailed': 'The browser did not let it be copied. Select the line and copy it by hand.',
  'connect.relay': 'Ask through the relay',
  'connect.relayHint':
    'The ChatAnime server on this computer passes your requests on, for providers that refuse web pages. Your key goes through it and is not kept.',
  'connect.relayStart':
    'This page was not brought by a ChatAnime server on your computer, so there is no relay here. Download ChatAnime, run this line in its folder, and open the address it shows:',
  'connect.loadModels': 'Load models',
  'connect.loadingModels': 'Loading models…',
  'connect.modelList': 'Models to choose from',
  'connect.models.count':
    '{count, plural, =0 {The list is empty.} one {# model to choose from.} other {# models to choose from.}}',
  'connect.models.cut': 'Only the first {count} are shown; type to narrow them down or enter any other id.',
  'connect.models.more':
    '{count, plural, one {# more: type on to find it} other {# more: type on to find them}}',
  'connect.models.failed': 'No list came: {reason} You can type the id.',
  'connect.models.notOffered': '{host} offers no list of models. Type the id.',
  'connect.models.unlisted': 'Not in the list of this address; it is used as you typed it.',
  'connect.models.gone':
    '{study} is not in this provider’s list, so it may have been withdrawn. Choose a current model.',
  'connect.keyStays':
    'The kept key stays with {host} and is not sent to another address. This one needs its own.',
  'connect.check': 'Does it work?',
  'connect.checkHint':
    'Asks for one word as a talk would and hangs up at the first token. Nothing has to be saved for it.',
  'connect.try': 'Try the connection',
  'connect.stop': 'Stop trying',
  'connect.stopped': 'Stopped.',
  'connect.works': 'It works.',
  'connect.failedAt': 'It does not work yet.',
  'connect.stage.address': 'The address is well-formed',
  'connect.stage.protocol': 'This page may call it',
  'connect.stage.reachable': 'Something answers there',
  'connect.stage.cors': 'It answers web pages',
  'connect.stage.key': 'It accepts the key',
  'connect.stage.model': 'The model is there',
  'connect.stage.stream': 'A first token arrives',
  'connect.state.running': 'trying…',
  'connect.state.passed': 'yes',
  'connect.state.failed': 'no',
  'connect.state.unknown': 'cannot be told',
  'connect.state.skipped': 'not tried',
  'connect.firstToken': 'after {seconds} s',
  'connect.nearModels': 'Did you mean one of these?',
  'connect.addHeader': 'Add this header',
  'connect.fail.host-silent.title': 'Nothing answers at {host}.',
  'connect.fail.host-silent.remedy':
    'A browser cannot tell whether the address is wrong, the server is off, its certificate is not trusted, or something on this device or network blocks it. Check them in that order; if the browser asks whether this page may reach your local network, allow it.',
  'connect.fail.cors-refused.title': '{host} is there, but this page may not read its answer.',
  'connect.fail.cors-refused.remedy':
    'A browser cannot tell whether it refuses all web pages or only this one ({origin}), or whether the sign-in page of your network answered in its place.',
  'connect.fail.browser-header.title': '{host} wants a header that says the call comes from a browser.',
  'connect.fail.browser-header.remedy': 'Send this one along:',
  'connect.fail.browser-forbidden.title': 'Your organisation at {host} does not allow calls from web pages.',
  'connect.fail.browser-forbidden.remedy':
    'Ask whoever manages the organisation to allow them, or use a key of your own.',
  'connect.fail.key-elsewhere.title': '{host} does not accept this key: it looks like one of {keyOf}.',
  'connect.fail.key-elsewhere.remedy':
    'This key belongs to another provider. Choose that provider above, or enter a key from the service at this address.',
  'connect.fail.model-withdrawn.title': '{host} no longer offers the model of the study, {study}.',
  'connect.fail.model-withdrawn.remedy':
    'It may have been withdrawn, or your account may not have it. Load the models and choose a current one.',
  'connect.fail.web-page.title': '{host} answered with a web page, not as a model.',
  'connect.fail.web-page.remedy':
    'The address may lead to the service’s site instead of its endpoint: check its end, which is usually /v1. In a hotel or at work, a sign-in page may stand in between: open any site, sign in, and try again.',
} as const;
