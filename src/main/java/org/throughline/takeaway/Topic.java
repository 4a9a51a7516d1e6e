package org.throughline.takeaway;

/** Of what an answer says something beside its chains. */
enum Topic {
    /** What was looked at and is not in the list. */
    LEFT_OUT("left out"),
    /** How many there are of a sort. */
    COUNTED("counted"),
    /** Who is in the place that was asked about. */
    HERE("who is here"),
    /** How many independent adopters of the setting that was asked for it has. */
    SETTING("adopters of the setting"),
    /** What is recorded of it in the place that was asked about. */
    RECORDED("recorded here"),
    /** Who did what with it. */
    DEED("what was done"),
    /** The adopters most like who is here. */
    LIKE_US("most like us"),
    /** What is here already. */
    IN_PLACE("in place here"),
    /** In what an adopter is like who is here. */
    LIKENESS("alike"),
    /** In what way something went wrong. */
    SETBACK("what went wrong"),
    /** When. */
    DATE("when"),
    /** What came to an end with it. */
    ENDED("adoptions it ended"),
    /** What is wrong with the evidence. */
    DEBT("what is wrong"),
    /** By how many it was taken up. */
    REACH("reach"),
    /** The study that would settle most. */
    SETTLING("what would settle most"),
    /** What would change. */
    CHANGE("what would change"),
    /** What would no longer count. */
    LOST("facts lost"),
    /** The evidence as a whole, before and after. */
    EVIDENCE("evidence as a whole"),
    /** The strongest chain, before and after. */
    CHAIN("strongest chain"),
    /** The independent adopters, before and after. */
    ADOPTERS("independent adopters"),
    /** Chains that would be lost. */
    CHAINS("chains lost"),
    /** The adoptions that stand for it. */
    ADOPTIONS("adoptions"),
    /** The teaching of it. */
    TEACHING("teaching"),
    /** Why it has its place. */
    WHY("why at this place");

    private final String words;

    Topic(String words) {
        this.words = words;
    }

    /** What it is called at the head of a column. */
    String words() {
        return words;
    }
}
