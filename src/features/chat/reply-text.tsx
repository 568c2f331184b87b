import { memo } from 'react';
import type { ReactNode } from 'react';
import { paragraphs, parseRuns } from '../../domain/reply-text';
import type { TextRun } from '../../domain/reply-text';

function Run({ kind, text }: TextRun): ReactNode {
  if (kind === 'action') return <em className="text-spot">*{text}*</em>;
  if (kind === 'strong') return <strong>{text}</strong>;
  if (kind === 'quote') return <span className="font-medium">{text}</span>;
  return text;
}

/** Foreign text as text: React escapes it; only actions and quotes get a dress. */
export const ReplyText = memo(function ReplyText({ text }: { readonly text: string }): ReactNode {
  return paragraphs(text).map((paragraph, index) => (
    <p key={index} className="mt-2 first:mt-0">
      {parseRuns(paragraph).map((run, position) => (
        <Run key={position} {...run} />
      ))}
    </p>
  ));
});
