"""How a rule of the structure checker is written down."""


class Rulebook:
    """Makes the decorator of one file of rules: @rule(id, reason) over a generator of messages, empty when all is well.

    Ids name the standard and its clause: pdfa is ISO 19005-2, ua is ISO 14289-1, iso is ISO 32000-1.
    """

    def __init__(self):
        self.made = []

    def __call__(self, name, reason):
        def keep(find):
            self.made.append((name, reason, find))
            return find

        return keep
