// Words of institutions that every state has one of: a name made only of them ("the Supreme Court", "the Interior
// Ministry") is another thing in an article about another country.
import { wordSet } from "../notation.ts";

export const COMMON_INSTITUTION_WORDS = wordSet(`
  supreme high constitutional appeal appeals federal national central state royal local regional public general chief
  court courts ministry minister ministers parliament senate assembly congress house upper lower representatives commons lords
  cabinet government opposition interior foreign defence defense health education justice finance treasury energy agriculture
  transport trade labour labor culture sport environment affairs home office department police army navy force forces air
  military guard coast bank reserve electoral election elections commission committee council board agency authority service
  services intelligence security prosecutor prosecutors prosecution attorney union league party democratic democrats republican
  republicans liberal liberals conservative conservatives social socialist socialists green greens people people's
  church university hospital school museum airport stadium city town district province capital country republic kingdom
  north south east west northern southern eastern western of the and for in
`);
