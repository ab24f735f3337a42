import nlp from "compromise/one";

/** A worker that loads compromise and nothing else. */
postMessage(`ready ${nlp("we collect data").found}`);
