# Grounds for refusal: label, note, what answers them.
