import { Button, Icon, IconButton, Mark, OutsideLink } from '../../../components/ui';
import { ICONS, type IconName, MIRRORED } from '../../../components/ui/icons';
import styles from '../page/StylePage.module.css';

const names = Object.keys(ICONS).filter((name): name is IconName => name in ICONS);

/** What is pressed. */
export default {
  Button: {
    plain: <Button>Open the sidebar</Button>,
    primary: <Button look="primary">Watch for campaign sites</Button>,
    quiet: <Button look="quiet">Only when I click</Button>,
    'with an icon': (
      <Button>
        <Icon name="share" />
        Share
      </Button>
    ),
    'that cannot be pressed': <Button disabled>Save</Button>,
    'of many words': (
      <div style={{ inlineSize: 'min(12rem, 70vw)' }}>
        <Button>Datenschutzerklärung in einem neuen Fenster anzeigen</Button>
      </div>
    ),
  },
  IconButton: {
    plain: <IconButton icon="close" label="Close" />,
    'that cannot be pressed': <IconButton icon="remove" label="Delete" disabled />,
  },
  Icon: {
    'all; those marked * turn round where reading goes right to left': (
      <div className={styles.icons}>
        {names.map((name) => (
          <figure key={name}>
            <Icon name={name} />
            <figcaption>
              {name}
              {MIRRORED.has(name) && ' *'}
            </figcaption>
          </figure>
        ))}
      </div>
    ),
  },
  Mark: { 'at 16, 20 and 48': [16, 20, 48].map((size) => <Mark key={size} size={size} />) },
  OutsideLink: {
    'to the web': <OutsideLink href="https://samplenet.example/privacy">The privacy policy</OutsideLink>,
    'to what is no web address': <OutsideLink href="ftp://samplenet.example/">only words</OutsideLink>,
  },
};
