// A modal dialog: a sheet of paper on the desk.
import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "./Button.tsx";
import "./sheet.css";

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Whether the title is seen as well as heard. */
  readonly showTitle?: boolean;
  readonly className?: string;
}

export const Sheet = ({ title, onClose, children, showTitle = true, className = "" }: SheetProps) => (
  <ModalOverlay className="sheet-overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
    <Modal className={`sheet ${className}`}>
      <Dialog className="sheet-dialog" {...(!showTitle && { "aria-label": title })}>
        {showTitle && (
          <header className="sheet-heading">
            <Heading slot="title" className="serif">
              {title}
            </Heading>
            <IconButton icon="close" label="Close" onPress={onClose} />
          </header>
        )}
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
);
