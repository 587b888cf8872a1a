import type { TakenQuiz } from '../_store/kept-rows'
import { Button } from '../_ui/button'
import { Notice } from '../_ui/notice'
import { PageHead } from '../_ui/page'
import { PasteOrOpen } from '../_ui/paste-or-open'
import { Note, SectionHead } from '../_ui/text'
import { Column, Line, Part } from './column'

type Props = {
  problem?: string
  kept: TakenQuiz[]
  onOpen: (text: string) => void
  onFile: (file: File) => void
}

/** Shows why no quiz is open, a field for a link, and the quizzes taken on this device. */
export function NotOpened({ problem, kept, onOpen, onFile }: Props) {
  return (
    <>
      <PageHead title={problem === undefined ? 'Quiz' : 'This quiz does not open'}>
        A teacher sends a quiz as a link. It opens here, with no account; what you answer stays on this device
        until you hand it in.
      </PageHead>
      <Column>
        {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
        <PasteOrOpen
          text={{
            label: 'The link',
            hint: 'or the whole message that holds it',
            action: 'Open the quiz',
            isMain: true,
            stays: true,
          }}
          file={{ label: 'Or open the file', hint: 'that your teacher sent', isOne: true }}
          onText={onOpen}
          onFiles={([file]) => file && onFile(file)}
        />
        {kept.length > 0 && <Kept kept={kept} onOpen={onOpen} />}
      </Column>
    </>
  )
}

function Kept({ kept, onOpen }: Pick<Props, 'kept' | 'onOpen'>) {
  return (
    <Part aria-labelledby="kept">
      <SectionHead id="kept">On this device</SectionHead>
      <ul>
        {kept.map(({ title, words, link }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: titles repeat, and the list never moves
          <Line key={i} as="li">
            <p>
              <bdi>{title}</bdi>
              <br />
              <Note as="span">{words}</Note>
            </p>
            {link !== '' && <Button onClick={() => onOpen(`#${link}`)}>Open</Button>}
          </Line>
        ))}
      </ul>
    </Part>
  )
}
