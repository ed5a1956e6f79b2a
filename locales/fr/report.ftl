# The check report.
