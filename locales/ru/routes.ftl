# Whether a formal request is needed: other ways.
