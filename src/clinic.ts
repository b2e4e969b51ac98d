/**
 * Who runs this site: the only file with the clinic's name and facts. Facts that are not known stay out; what needs them
 * does not render, and the build names them. Each can be set by an environment variable instead, so that another clinic
 * need not change a file.
 */
export interface Clinic {
  name: string;
  city: string;
  /** As people dial it, such as '+1 555 010 0000'. */
  phone?: string;
  /** One line. */
  address?: string;
  hours?: string;
  email?: string;
  /** Address of a form handler on the clinic's own host, for readers' questions. */
  questionsUrl?: string;
  /** True where the clinic wants pages that nobody signed yet in search engines. */
  indexUnreviewed: boolean;
}

const OWN: Clinic = {
  name: 'Complete Pain Care',
  city: 'Baltimore',
  indexUnreviewed: false,
};

/** The environment variable of each fact that a clinic may add. */
export const CLINIC_VARIABLES = {
  phone: 'CLINIC_PHONE',
  address: 'CLINIC_ADDRESS',
  hours: 'CLINIC_HOURS',
  email: 'CLINIC_EMAIL',
  questionsUrl: 'CLINIC_QUESTIONS_URL',
} as const;

type Environment = Record<string, string | undefined>;

/** The clinic of this build: its own facts, overridden by `env`. An empty variable counts as not set. */
export function toClinic(env: Environment): Clinic {
  const value = (name: string): string | undefined => env[name]?.trim() || undefined;
  const clinic: Clinic = {
    name: value('CLINIC_NAME') ?? OWN.name,
    city: value('CLINIC_CITY') ?? OWN.city,
    indexUnreviewed: (value('CLINIC_INDEX_UNREVIEWED') ?? String(OWN.indexUnreviewed)) === 'true',
  };
  for (const [key, variable] of Object.entries(CLINIC_VARIABLES) as [keyof typeof CLINIC_VARIABLES, string][]) {
    const fact = value(variable) ?? OWN[key];
    if (fact) {
      clinic[key] = fact;
    }
  }
  return clinic;
}

/** The variables of facts that `clinic` lacks, in the order above. */
export function toMissingFacts(clinic: Clinic): string[] {
  return Object.entries(CLINIC_VARIABLES)
    .filter(([key]) => !clinic[key as keyof typeof CLINIC_VARIABLES])
    .map(([, variable]) => variable);
}

/** How to reach the clinic, in the middle of a sentence. Never empty. */
export function toCallPhrase(clinic: Clinic): string {
  return clinic.phone ? `call us at ${clinic.phone}` : 'call your clinic; the number is on your discharge papers';
}
