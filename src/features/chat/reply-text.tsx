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

/** Of a growing reply only the last paragraph is read and drawn again. */
const Paragraph = memo(function Paragraph({ text }: { readonly text: string }): ReactNode {
  return (
    <p className="mt-2 first:mt-0">
      {parseRuns(text).map((run, position) => (
        <Run key={position} {...run} />
      ))}
    </p>
  );
});

/** Foreign text as text: React escapes it; only actions and quotes get a dress. */
export const ReplyText = memo(function ReplyText({ text }: { readonly text: string }): ReactNode {
  return paragraphs(text).map((paragraph, index) => <Paragraph key={index} text={paragraph} />);
});
