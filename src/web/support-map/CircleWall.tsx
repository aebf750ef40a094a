/** The stones of the wall and the threads to them. A lifted supporter leaves dashed outlines behind. */
import type { CirclePicture } from './circle-geometry.ts'

interface Props {
  readonly picture: CirclePicture
  readonly lifted: string | null
  readonly focused: string | null
}

export function CircleWall({ picture, lifted, focused }: Props) {
  const { form } = picture
  const state = (supporter: string) => `${supporter === lifted ? ' is-lifted' : ''}${supporter === focused ? ' is-focused' : ''}`
  return (
    <>
      {picture.threads.map((thread) => (
        <path
          key={thread.supporter + thread.path}
          className={`thread${thread.stale ? ' is-stale' : ''}${thread.project ? ' is-project' : ''}${state(thread.supporter)}`}
          d={thread.path}
        />
      ))}
      {picture.pieces.map((piece) => (
        <g
          key={`${piece.level}${piece.slot.name}${piece.supporter}`}
          className={`piece tone-${piece.slot.key.toLowerCase()}${piece.stale ? ' is-stale' : ''}${piece.slot.severity > 0 ? '' : ' is-quiet'}${state(piece.supporter)}`}
        >
          {piece.dashes ? (
            <path className="stone-dashes" d={piece.dashes.line} strokeWidth={form.wall} strokeDasharray={piece.dashes.pattern} />
          ) : (
            <path className="stone" d={piece.outline} />
          )}
          {piece.supporter === lifted && <path className="ghost" d={piece.outline} />}
        </g>
      ))}
    </>
  )
}
