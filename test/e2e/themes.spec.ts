import { CAST } from '../../src/content/cast';
import { expectAccessible } from './support/axe';
import { arriveWith } from './support/database';
import { expect, test } from './support/fixtures';
import { aSpokenTalk } from './support/everything';

// A colour in the middle of a transition is nobody's choice.
test.use({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });

const GROUP = 5;

for (let start = 0; start < CAST.length; start += GROUP) {
  const group = CAST.slice(start, start + GROUP);
  const names = group.map(({ id }) => id);

  test(`axe finds nothing in the colours of ${names.join(', ')}`, async ({ page, visitor }) => {
    test.slow();
    const talks = group.map(({ id }) => aSpokenTalk(id));
    await arriveWith(visitor, {
      sessions: talks.map(({ session }) => session),
      turns: talks.map(({ turn }) => turn),
      replies: talks.map(({ reply }) => reply),
    });
    for (const [index, { id, name }] of group.entries()) {
      await visitor.goTo(`/cast/${id}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name.en);
      await expect(visitor.button('casting.start')).toBeEnabled();
      await expectAccessible(page, `the card of ${id}`);
      await visitor.goTo(`/chat/${talks[index]?.session.id}`);
      await expect(visitor.replies(id)).toBeVisible();
      await expectAccessible(page, `the talk with ${id}`);
    }
  });
}
