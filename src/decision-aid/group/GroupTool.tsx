import type { JSX } from 'preact';
import { AidMessages } from '../questionnaire/AidMessages.tsx';
import { useBundle } from '../result/use-bundle.ts';
import { Waiting } from '../result/Waiting.tsx';
import { GroupOfFiles } from './GroupOfFiles.tsx';

/** Compares the files of several people. They are read here and held until the page is left; nothing leaves the browser. */
export default function GroupTool(): JSX.Element {
  const fetched = useBundle();
  switch (fetched.is) {
    case 'waiting':
      return <Waiting>Fetching the data of the decision aid …</Waiting>;
    case 'failed':
      return (
        <AidMessages
          messages={['The data of the decision aid could not be fetched. Your files were not touched.']}
          wayOn={
            <button class="govuk-button" type="button" onClick={fetched.retry}>
              Try again
            </button>
          }
        />
      );
    case 'here':
      return <GroupOfFiles bundle={fetched.bundle} />;
  }
}
