### Dispatch.
