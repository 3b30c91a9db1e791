import { ComboBox as Box, Button, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useWords } from '../../i18n';
import { Icon } from '../Icon';
import { InReaderLocale } from './InReaderLocale';
import styles from './Rich.module.css';

interface ComboBoxProps {
  label: string;
  hint?: string;
  /** What stands in the field, or the id of the option chosen; '' for nothing. */
  value: string;
  options: readonly { value: string; label: string }[];
  /** Takes what is not among the options too. */
  free?: boolean;
  onChange: (value: string) => void;
}

/** A field that finds one of many as one types (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). */
export function ComboBox({ label, hint, value, options, free, onChange }: ComboBoxProps) {
  const words = useWords();
  return (
    <InReaderLocale>
      <Box
        className={styles.field}
        defaultItems={options}
        allowsCustomValue={free}
        allowsEmptyCollection
        menuTrigger="focus"
        {...(free
          ? { inputValue: value, onInputChange: onChange }
          : { selectedKey: value || null, onSelectionChange: (id) => onChange(id === null ? '' : String(id)) })}
      >
        <Label className={styles.label}>{label}</Label>
        <div className={styles.box}>
          <Input className={styles.input} dir="auto" />
          <Button className={styles.open}>
            <Icon name="down" />
          </Button>
        </div>
        {hint && (
          <Text slot="description" className={styles.hint}>
            {hint}
          </Text>
        )}
        <Popover className={styles.popover}>
          <ListBox<ComboBoxProps['options'][number]>
            className={styles.list}
            renderEmptyState={() => <div className={styles.nothing}>{words('library_facet_none')}</div>}
          >
            {(option) => (
              <ListBoxItem id={option.value} textValue={option.label} className={styles.item}>
                <span dir="auto">{option.label}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </Box>
    </InReaderLocale>
  );
}
