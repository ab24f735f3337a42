/** What is told of a tree, in the order in which it is read. `enter` answers whether to go inside. */
export type Visitor = {
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  readonly text: (node: Text) => void;
};

/**
 * Goes through all that is rendered below `root`: open shadow roots in place of the host's own children, slots with
 * what is put into them, documents of same-origin frames. Without recursion, because hostile pages nest deep.
 */
export function walk(root: Element, visitor: Visitor): void {
  if (!visitor.enter(root)) return;
  const stack = [{ element: root, nodes: renderedChildren(root), at: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.nodes[top.at++];
    if (!node) {
      visitor.leave(top.element);
      stack.pop();
    } else if (isText(node)) visitor.text(node);
    else if (isElement(node) && visitor.enter(node)) {
      stack.push({ element: node, nodes: renderedChildren(node), at: 0 });
    }
  }
}

// By number and not by instanceof: nodes of a frame belong to another realm.
export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

function renderedChildren(element: Element): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const tag = element.tagName;
  if (tag === "SLOT") return slotted(element) ?? element.childNodes;
  if (tag === "IFRAME" || tag === "FRAME") return framed(element);
  const first = element.firstElementChild;
  // A saved page holds its shadow roots as templates.
  if (first?.tagName === "TEMPLATE" && first.hasAttribute("shadowrootmode")) {
    return (first as HTMLTemplateElement).content?.childNodes ?? first.childNodes;
  }
  return element.childNodes;
}

function slotted(element: Element): Node[] | null {
  const nodes = (element as HTMLSlotElement).assignedNodes?.({ flatten: true });
  return nodes?.length ? nodes : null;
}

function framed(element: Element): Node[] {
  try {
    const inside = (element as HTMLIFrameElement).contentDocument?.body;
    return inside ? [inside] : [];
  } catch {
    return []; // another origin
  }
}
