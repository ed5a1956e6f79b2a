# Quality rules: label, defect, cure.
