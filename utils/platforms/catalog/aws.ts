import { definePlatform } from '../define-platform';
import { sourced } from '../state-fact';

const PRIVACY = 'AWS Privacy Notice, kept at OpenTermsArchive/contrib-versions@d6fb386e';

export default definePlatform({
  name: 'Amazon Web Services',
  kind: 'infrastructure',
  purpose: 'hosting',
  source: 'publicsuffix/list@e8c9a2b, read for its facts; background knowledge',
  date: '2026-08-19',
  operator: sourced('Amazon Web Services EMEA SARL / Amazon Web Services, Inc.', PRIVACY, '2026-05-18'),
  seat: sourced('LU US', PRIVACY, '2026-05-18'),
  hosts: ['aws.amazon.com'],
  termsUrl: 'https://aws.amazon.com/service-terms/',
  privacyUrl: 'https://aws.amazon.com/privacy/',
  fingerprints: {
    // Addresses of CloudFront belong to thousands of customers, some of them platforms of this catalogue: they tell nothing here.
    address: [
      '*.amplifyapp.com',
      '*.elasticbeanstalk.com',
      '*.awsapprunner.com',
      '*.s3-website-*.amazonaws.com',
      '*.s3-website.*.amazonaws.com',
      '*.s3.amazonaws.com',
      '*.s3.*.amazonaws.com',
      's3.amazonaws.com',
      's3.*.amazonaws.com',
      's3-*.amazonaws.com',
    ],
  },
  confusedWith: ['platforms that keep their files there', 'a site on a domain of its own, whose pages do not tell'],
  examples: [
    { facts: { url: 'https://main.d0123456789.amplifyapp.com/' }, role: 'host' },
    { facts: { url: 'http://example-campaign.s3-website-us-east-1.amazonaws.com/' }, role: 'host' },
  ],
  counterexamples: [
    { why: 'another name', facts: { url: 'https://evilamplifyapp.com/' } },
    { why: 'a name that ends in another domain', facts: { url: 'https://x.s3.amazonaws.com.example.net/' } },
    {
      why: 'a file that is kept there',
      facts: { assets: [{ kind: 'image', url: 'https://example-bucket.s3.amazonaws.com/logo.png' }] },
    },
    {
      why: 'one of thousands of customers of CloudFront',
      facts: { assets: [{ kind: 'script', url: 'https://d0123456789abc.cloudfront.net/app.js' }] },
    },
  ],
});
