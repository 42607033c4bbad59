### Colleagues.
