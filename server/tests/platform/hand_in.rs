//! From a reply to a submission: written once the pages of the reply are mounted.
