'use client';

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';

/** Where one's present password is written. Payload's own field of passwords demands one and checks its length. */
export const PresentPassword: TextFieldClientComponent = ({ field, path }) => {
  const { value, setValue, showError } = useField<string>({ path });
  const id = `field-${path}`;
  return (
    <div className={`field-type text${showError ? ' error' : ''}`}>
      <FieldLabel label={field.label ?? ''} htmlFor={id} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={id}
          name={path}
          type="password"
          autoComplete="current-password"
          value={value ?? ''}
          onChange={({ target }) => setValue(target.value)}
        />
      </div>
      <FieldDescription path={path} description={field.admin?.description ?? ''} />
    </div>
  );
};
