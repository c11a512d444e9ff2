// The graph area. (The drawing comes next.)
export const Stage = () => <section className="stage" aria-label="Graph" style={{ flex: 1 }} />;
