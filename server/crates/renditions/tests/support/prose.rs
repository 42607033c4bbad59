//! The sentences of the sample report.

pub const INTRODUCTION: [&str; 4] = [
    "In its resolution 58/14, the Human Rights Council requested the Advisory Committee to prepare a study on the enjoyment of human rights where social protection is administered by digital means, and to submit it to the Council at its sixty-third session.",
    "Pursuant to that request, on 16 November 2025, the secretariat sent a note verbale to all permanent missions to the United Nations Office at Geneva, and letters to national human rights institutions, intergovernmental organizations and non-governmental organizations.",
    "The present report was prepared by the drafting group established by the Committee at its thirty-fifth session. The group met four times and based its work on the replies, on the jurisprudence of the treaty bodies and on the reports of special procedures.",
    "The questionnaire, which is reproduced in annex II, was divided into three parts. Respondents were asked to describe:",
];

pub const PARTICIPATION: [&str; 3] = [
    "As at 11 December 2026, responses had been received from 21 Member States, 9 national human rights institutions, 3 intergovernmental organizations and 5 non-governmental organizations.",
    "Most States replied in the form of the questionnaire. Several non-governmental organizations sent free-form submissions, which were read against each question and are summarized under the headings to which they relate.",
    "The information provided has been summarized without assessment. Where one respondent differed from the others, its view is stated in the same paragraph.",
];

pub const LAW: [&str; 4] = [
    "Most States indicated that the right to social security was recognized in their constitution or in a statute of equal rank. Several States (Argentina, Kenya, Portugal) referred to decisions of their highest courts by which the right had been given direct effect.",
    "Two States reported that a law on automated decisions in public administration had entered into force since 2023. A number of others stated that such a law was in preparation, and one State, however, considered that general administrative law was sufficient.",
    "National human rights institutions underlined that the law was often silent on the data that an authority may combine. They drew attention to the position of persons who had moved between territories and whose records were incomplete.",
    "Some respondents recalled that the Committee on Economic, Social and Cultural Rights had addressed the accessibility of benefits in its general comments.",
];

pub const STATUTES: [&str; 3] = [
    "States explained that statutes laid down who was entitled to a benefit, while the manner of application was left to regulations. In three replies it was noted that the regulations had not been published.",
    "One State reported that an applicant could demand that an official decide anew, without cost and within 20 days, and that 1,204 such demands had been made in 2025.",
    "It was suggested that statutes should name the authority that answers for a decision when the calculation is made by a contractor.",
];

pub const PRACTICE: [&str; 3] = [
    "Respondents described practice in some detail. In eight States, applications could be made at an office, by post, by telephone or online; in four, the digital channel was the only one outside the capital.",
    "Non-governmental organizations expressed concern that persons with disabilities and older persons were sent from one channel to another, and cited waiting times of up to 14 weeks.",
    "Several States highlighted measures of assistance: mobile offices, interpreters, and staff in post offices who fill in the form with the applicant.",
];

pub const REMEDIES: [&str; 5] = [
    "Nearly all respondents who addressed the point stated that a decision could be challenged before a court. Concern was expressed that the reasons given were too short to be challenged with any prospect of success.",
    "Two intergovernmental organizations stressed the importance of free legal assistance and of procedures in the languages that are spoken by those concerned.",
    "A number of respondents referred to ombudspersons, whose findings, although not binding, were generally followed.",
    "It was regretted that few States kept figures on complaints by sex, age, disability and place of residence.",
    "Proposals for remedies ranged from a right to a hearing to the publication of the rules that a calculating program applies.",
];

pub const CONCLUSIONS: [&str; 5] = [
    "The replies show broad agreement that social protection is a matter of right, whichever means are used to administer it.",
    "Practice is uneven. Where a digital channel has replaced all others, those who most need protection have been the first to lose it.",
    "Remedies exist in law in nearly all States that replied, but reasons, assistance and figures are often wanting.",
    "The drafting group wishes to thank all respondents, in particular those who described difficulties of their own.",
    "In the light of the replies, the Advisory Committee recommends that:",
];

pub const STATES: [&str; 12] = [
    "Argentina",
    "Azerbaijan",
    "Brazil",
    "Bolivia (Plurinational State of)",
    "Côte d’Ivoire",
    "Croatia",
    "Ecuador",
    "Georgia",
    "Iran (Islamic Republic of)",
    "Kenya",
    "Lao People’s Democratic Republic",
    "Türkiye",
];
